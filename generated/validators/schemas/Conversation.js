// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { is_int32 } from '../runtime.js';
import { validate_Agent } from './Agent.js';
import { validate_Channel } from './Channel.js';
import { validate_ContactId } from './ContactId.js';
import { validate_ConversationId } from './ConversationId.js';
import { validate_ConversationStatus } from './ConversationStatus.js';
import { validate_Timestamp } from './Timestamp.js';

export function validate_Conversation(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.contact_id === undefined) && (missing0 = "contact_id"))) || ((data.channel === undefined) && (missing0 = "channel"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.assignee === undefined) && (missing0 = "assignee"))) || ((data.unread_count === undefined) && (missing0 = "unread_count"))) || ((data.last_message_at === undefined) && (missing0 = "last_message_at"))) || ((data.messaging_window_expires_at === undefined) && (missing0 = "messaging_window_expires_at"))) || ((data.resolved_at === undefined) && (missing0 = "resolved_at"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
        validate_Conversation.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        if(data.id !== undefined){
          const _errs1 = errors;
          if(!(validate_ConversationId(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_ConversationId.errors : vErrors.concat(validate_ConversationId.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if(valid0){
          if(data.contact_id !== undefined){
            const _errs2 = errors;
            if(!(validate_ContactId(data.contact_id, {instancePath:instancePath+"/contact_id",parentData:data,parentDataProperty:"contact_id",rootData,dynamicAnchors}))){
              vErrors = vErrors === null ? validate_ContactId.errors : vErrors.concat(validate_ContactId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          }
          else {
            var valid0 = true;
          }
          if(valid0){
            if(data.channel !== undefined){
              const _errs3 = errors;
              if(!(validate_Channel(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
                vErrors = vErrors === null ? validate_Channel.errors : vErrors.concat(validate_Channel.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            }
            else {
              var valid0 = true;
            }
            if(valid0){
              if(data.status !== undefined){
                const _errs4 = errors;
                if(!(validate_ConversationStatus(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
                  vErrors = vErrors === null ? validate_ConversationStatus.errors : vErrors.concat(validate_ConversationStatus.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              }
              else {
                var valid0 = true;
              }
              if(valid0){
                if(data.assignee !== undefined){
                  let data4 = data.assignee;
                  const _errs5 = errors;
                  const _errs6 = errors;
                  let valid1 = false;
                  let passing0 = null;
                  const _errs7 = errors;
                  if(!(validate_Agent(data4, {instancePath:instancePath+"/assignee",parentData:data,parentDataProperty:"assignee",rootData,dynamicAnchors}))){
                    vErrors = vErrors === null ? validate_Agent.errors : vErrors.concat(validate_Agent.errors);
                    errors = vErrors.length;
                  }
                  var _valid0 = _errs7 === errors;
                  if(_valid0){
                    valid1 = true;
                    passing0 = 0;
                  }
                  const _errs8 = errors;
                  if(data4 !== null){
                    const err0 = {instancePath:instancePath+"/assignee",schemaPath:"#/properties/assignee/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                    if(vErrors === null){
                      vErrors = [err0];
                    }
                    else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                  var _valid0 = _errs8 === errors;
                  if(_valid0 && valid1){
                    valid1 = false;
                    passing0 = [passing0, 1];
                  }
                  else {
                    if(_valid0){
                      valid1 = true;
                      passing0 = 1;
                    }
                  }
                  if(!valid1){
                    const err1 = {instancePath:instancePath+"/assignee",schemaPath:"#/properties/assignee/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
                    if(vErrors === null){
                      vErrors = [err1];
                    }
                    else {
                      vErrors.push(err1);
                    }
                    errors++;
                    validate_Conversation.errors = vErrors;
                    return false;
                  }
                  else {
                    errors = _errs6;
                    if(vErrors !== null){
                      if(_errs6){
                        vErrors.length = _errs6;
                      }
                      else {
                        vErrors = null;
                      }
                    }
                  }
                  var valid0 = _errs5 === errors;
                }
                else {
                  var valid0 = true;
                }
                if(valid0){
                  if(data.unread_count !== undefined){
                    let data5 = data.unread_count;
                    const _errs10 = errors;
                    if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
                      validate_Conversation.errors = [{instancePath:instancePath+"/unread_count",schemaPath:"#/properties/unread_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
                      return false;
                    }
                    if(errors === _errs10){
                      if((typeof data5 == "number") && (isFinite(data5))){
                        if(data5 > 1000000 || isNaN(data5)){
                          validate_Conversation.errors = [{instancePath:instancePath+"/unread_count",schemaPath:"#/properties/unread_count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
                          return false;
                        }
                        else {
                          if(data5 < 0 || isNaN(data5)){
                            validate_Conversation.errors = [{instancePath:instancePath+"/unread_count",schemaPath:"#/properties/unread_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
                            return false;
                          }
                          else {
                            if(!(is_int32.validate(data5))){
                              validate_Conversation.errors = [{instancePath:instancePath+"/unread_count",schemaPath:"#/properties/unread_count/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""}];
                              return false;
                            }
                          }
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  }
                  else {
                    var valid0 = true;
                  }
                  if(valid0){
                    if(data.last_message_at !== undefined){
                      const _errs12 = errors;
                      if(!(validate_Timestamp(data.last_message_at, {instancePath:instancePath+"/last_message_at",parentData:data,parentDataProperty:"last_message_at",rootData,dynamicAnchors}))){
                        vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs12 === errors;
                    }
                    else {
                      var valid0 = true;
                    }
                    if(valid0){
                      if(data.messaging_window_expires_at !== undefined){
                        let data7 = data.messaging_window_expires_at;
                        const _errs13 = errors;
                        const _errs14 = errors;
                        let valid2 = false;
                        let passing1 = null;
                        const _errs15 = errors;
                        if(!(validate_Timestamp(data7, {instancePath:instancePath+"/messaging_window_expires_at",parentData:data,parentDataProperty:"messaging_window_expires_at",rootData,dynamicAnchors}))){
                          vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                          errors = vErrors.length;
                        }
                        var _valid1 = _errs15 === errors;
                        if(_valid1){
                          valid2 = true;
                          passing1 = 0;
                        }
                        const _errs16 = errors;
                        if(data7 !== null){
                          const err2 = {instancePath:instancePath+"/messaging_window_expires_at",schemaPath:"#/properties/messaging_window_expires_at/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                          if(vErrors === null){
                            vErrors = [err2];
                          }
                          else {
                            vErrors.push(err2);
                          }
                          errors++;
                        }
                        var _valid1 = _errs16 === errors;
                        if(_valid1 && valid2){
                          valid2 = false;
                          passing1 = [passing1, 1];
                        }
                        else {
                          if(_valid1){
                            valid2 = true;
                            passing1 = 1;
                          }
                        }
                        if(!valid2){
                          const err3 = {instancePath:instancePath+"/messaging_window_expires_at",schemaPath:"#/properties/messaging_window_expires_at/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
                          if(vErrors === null){
                            vErrors = [err3];
                          }
                          else {
                            vErrors.push(err3);
                          }
                          errors++;
                          validate_Conversation.errors = vErrors;
                          return false;
                        }
                        else {
                          errors = _errs14;
                          if(vErrors !== null){
                            if(_errs14){
                              vErrors.length = _errs14;
                            }
                            else {
                              vErrors = null;
                            }
                          }
                        }
                        var valid0 = _errs13 === errors;
                      }
                      else {
                        var valid0 = true;
                      }
                      if(valid0){
                        if(data.resolved_at !== undefined){
                          let data8 = data.resolved_at;
                          const _errs18 = errors;
                          const _errs19 = errors;
                          let valid3 = false;
                          let passing2 = null;
                          const _errs20 = errors;
                          if(!(validate_Timestamp(data8, {instancePath:instancePath+"/resolved_at",parentData:data,parentDataProperty:"resolved_at",rootData,dynamicAnchors}))){
                            vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                            errors = vErrors.length;
                          }
                          var _valid2 = _errs20 === errors;
                          if(_valid2){
                            valid3 = true;
                            passing2 = 0;
                          }
                          const _errs21 = errors;
                          if(data8 !== null){
                            const err4 = {instancePath:instancePath+"/resolved_at",schemaPath:"#/properties/resolved_at/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                            if(vErrors === null){
                              vErrors = [err4];
                            }
                            else {
                              vErrors.push(err4);
                            }
                            errors++;
                          }
                          var _valid2 = _errs21 === errors;
                          if(_valid2 && valid3){
                            valid3 = false;
                            passing2 = [passing2, 1];
                          }
                          else {
                            if(_valid2){
                              valid3 = true;
                              passing2 = 1;
                            }
                          }
                          if(!valid3){
                            const err5 = {instancePath:instancePath+"/resolved_at",schemaPath:"#/properties/resolved_at/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
                            if(vErrors === null){
                              vErrors = [err5];
                            }
                            else {
                              vErrors.push(err5);
                            }
                            errors++;
                            validate_Conversation.errors = vErrors;
                            return false;
                          }
                          else {
                            errors = _errs19;
                            if(vErrors !== null){
                              if(_errs19){
                                vErrors.length = _errs19;
                              }
                              else {
                                vErrors = null;
                              }
                            }
                          }
                          var valid0 = _errs18 === errors;
                        }
                        else {
                          var valid0 = true;
                        }
                        if(valid0){
                          if(data.created_at !== undefined){
                            const _errs23 = errors;
                            if(!(validate_Timestamp(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
                              vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs23 === errors;
                          }
                          else {
                            var valid0 = true;
                          }
                          if(valid0){
                            if(data.updated_at !== undefined){
                              const _errs24 = errors;
                              if(!(validate_Timestamp(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
                                vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs24 === errors;
                            }
                            else {
                              var valid0 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    else {
      validate_Conversation.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_Conversation.errors = vErrors;
  return errors === 0;
}
